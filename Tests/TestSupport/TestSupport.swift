// support for tests
