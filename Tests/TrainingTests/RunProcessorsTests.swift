import Foundation
import Testing

@testable import BespokeTraining

@Suite struct RunProcessorsTests {
  /// Groups as files of a fixed content.
  private func groups(_ mounts: String, _ membership: String, _ files: [String: String]) -> ControlGroups {
    ControlGroups(mounts: mounts, membership: membership) { files[$0] }
  }

  private let first = """
    22 1 0:20 / /proc rw,relatime - proc proc rw
    32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,relatime shared:9 - cgroup cgroup rw,cpu,cpuacct
    35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory
    """
  private let second = "30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n"

  @Test func aQuotaOfTheFirstVersionIsTheLeastOnTheWayUp() {
    let membership = "4:memory:/\n3:cpu,cpuacct:/job/part\n1:name=systemd:/job\n0::/\n"
    let point = "/sys/fs/cgroup/cpu,cpuacct"
    func processors(_ quotas: [String: String]) -> Double? {
      var files: [String: String] = [:]
      for (folder, quota) in quotas {
        files[point + folder + "/cpu.cfs_quota_us"] = quota + "\n"
        files[point + folder + "/cpu.cfs_period_us"] = "100000\n"
      }
      return groups(first, membership, files).processors
    }
    #expect(processors([:]) == nil)
    #expect(processors(["": "-1", "/job": "-1", "/job/part": "-1"]) == nil)
    #expect(processors(["/job": "-1", "/job/part": "150000"]) == 1.5)
    #expect(processors(["/job": "50000", "/job/part": "150000"]) == 0.5)
    #expect(processors(["": "50000", "/job": "400000"]) == 0.5)
    // Of a group beside, or without a period, nothing is known.
    #expect(processors(["/other": "50000"]) == nil)
    #expect(groups(first, membership, [point + "/cpu.cfs_quota_us": "50000\n"]).processors == nil)
  }

  @Test func aQuotaOfTheSecondVersionIsToo() {
    let membership = "0::/user.slice/a b.service\n"
    let point = "/sys/fs/cgroup/user.slice"
    for (outer, inner, expected) in [
      ("max 100000\n", "max 100000\n", nil), ("max 100000\n", "250000 100000\n", 2.5),
      ("50000 50000\n", "400000 100000\n", 1), ("100000\n", "max\n", 1),
    ] as [(String, String, Double?)] {
      let files = [point + "/cpu.max": outer, point + "/a b.service/cpu.max": inner]
      #expect(groups(second, membership, files).processors == expected)
    }
  }

  /// Of what lies in a container the host's path is no part, or the mount begins at the group itself.
  @Test func aContainerSeesItsOwnGroup() {
    let files = ["/sys/fs/cgroup/cpu.max": "100000 100000\n"]
    #expect(groups(second, "0::/\n", files).processors == 1)
    #expect(groups(second, "0::/../other\n", files).processors == 1)
    let bound = "30 23 0:26 /docker/1f /sys/fs/cgroup rw - cgroup2 cgroup rw\n"
    #expect(groups(bound, "0::/docker/1f\n", files).processors == 1)
    #expect(
      groups(bound, "0::/docker/1f/x\n", ["/sys/fs/cgroup/x/cpu.max": "200000 100000\n"]).processors == 2)
    let escaped = #"30 23 0:26 / /mnt/c\040g rw - cgroup2 cgroup rw"#
    #expect(groups(escaped, "0::/\n", ["/mnt/c g/cpu.max": "100000 100000\n"]).processors == 1)
  }

  @Test func memoryIsTheLeastOnTheWayUp() {
    let one = groups(
      first, "4:memory:/a/b\n",
      [
        "/sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
        "/sys/fs/cgroup/memory/a/memory.limit_in_bytes": "1048576\n",
        "/sys/fs/cgroup/memory/a/b/memory.limit_in_bytes": "2097152\n",
      ])
    #expect(one.memory == 1_048_576)
    let files = ["/sys/fs/cgroup/a/memory.max": "max\n", "/sys/fs/cgroup/a/b/memory.max": "4096\n"]
    #expect(groups(second, "0::/a/b\n", files).memory == 4096)
    #expect(groups(second, "0::/a\n", files).memory == nil)
  }

  @Test(arguments: ["", "\n\n", "1 2", "- - -", "30 23 0:26 / /x rw -", "0::", "::::", "a:b"])
  func whatIsNoDescriptionLimitsNothing(text: String) {
    let groups = groups(text, text, [:])
    #expect(groups.processors == nil && groups.memory == nil)
  }

  private func choice(
    _ asked: Int? = nil, processors: Int = 8, quota: Double? = nil, _ environment: [String: String] = [:]
  ) throws -> ThreadChoice {
    try ThreadChoice(asked: asked, processors: processors, quota: quota, environment: environment)
  }

  @Test func aQuotaDecidesWhatNobodyAskedFor() throws {
    let all = try choice()
    #expect((all.count, all.notice) == (8, nil))
    let half = try choice(quota: 0.5)
    #expect(half.count == 1)
    #expect(half.notice == "1 thread: this process may use 0.5 of 8 processors' time")
    // A part of a processor is worth a thread.
    #expect(try choice(quota: 2.01).count == 3)
    let most = try choice(quota: 8)
    #expect((most.count, most.notice) == (8, nil))
    #expect(try choice(quota: 1e300).count == 8)
    let asked = try choice(4, quota: 1)
    #expect((asked.count, asked.notice) == (4, nil))
  }

  @Test func kernelsWithoutOpenMPTakeOneThread() throws {
    let one = try choice().limited(to: 1)
    #expect(one.count == 1)
    #expect(one.notice?.contains("1 thread instead of 8, for OpenMP was not there") == true)
    #expect(try choice().limited(to: nil) == choice())
    #expect(try choice(1).limited(to: 1).notice == nil)
  }

  @Test func openMPsVariablesAreHeardOrTold() throws {
    #expect(try choice(["OMP_NUM_THREADS": "3"]).notice == "3 threads, as OMP_NUM_THREADS says")
    #expect(try choice(["OMP_NUM_THREADS": " 4,2"]).count == 4)
    #expect(try choice(2, ["OMP_NUM_THREADS": "3"]).count == 2)
    for nonsense in ["x", "0", "-1", ",", "2 3", "1e9", "99999999", "99999999999999999999"] {
      let passedOver = try choice(["OMP_NUM_THREADS": nonsense])
      #expect(passedOver.count == 8)
      #expect(
        passedOver.notice
          == "OMP_NUM_THREADS is '\(nonsense)', which is no number of threads, and is passed over")
    }
    for blank in ["", " "] { #expect(try choice(["OMP_NUM_THREADS": blank]).notice == nil) }
    #expect(try choice(["OMP_THREAD_LIMIT": "2147483647"]).notice == nil)
    #expect(
      try choice(nil, quota: 1, ["OMP_THREAD_LIMIT": "-2"]).notice
        == "1 thread: this process may use 1 of 8 processors' time; OMP_THREAD_LIMIT is '-2', which is no number of "
        + "threads, and is passed over")
    let limited = try choice(4, ["OMP_THREAD_LIMIT": "1"])
    #expect((limited.count, limited.notice) == (1, "1 thread, the most that OMP_THREAD_LIMIT allows"))
    #expect(throws: UsageError("--threads must be at least 1, not 0")) { try choice(0) }
  }

  @Test func theLimitsOfLLVMsLibraryAreHeardToo() throws {
    for name in ["OMP_THREAD_LIMIT", "KMP_DEVICE_THREAD_LIMIT", "KMP_ALL_THREADS"] {
      let limited = try choice(4, [name: "3"])
      #expect((limited.count, limited.notice) == (3, "3 threads, the most that \(name) allows"))
    }
    #expect(try choice(4, ["OMP_THREAD_LIMIT": "3", "KMP_ALL_THREADS": "2"]).count == 2)
  }

  @Test func threadsThatCannotBeHadAreNotCounted() throws {
    func choice(_ asked: Int?, possible: Int) throws -> ThreadChoice {
      try ThreadChoice(
        asked: asked, processors: 8, quota: nil, environment: [:], possible: { min($0, possible) })
    }
    for asked in [nil, 4] {
      let one = try choice(asked, possible: 1)
      #expect((one.count, one.notice) == (1, "1 thread: the system gives this process no more"))
    }
    let enough = try choice(4, possible: 4)
    #expect((enough.count, enough.notice) == (4, nil))
  }

  private func choice(_ environment: [String: String]) throws -> ThreadChoice {
    try choice(nil, environment)
  }

  @Test func sizesOfStacksAreRead() {
    for (text, unit, bytes) in [
      ("64k", 1024, 65536), ("64", 1024, 65536), ("64", 1, 64), (" 2 M ", 1, 2 << 20), ("1G", 1, 1 << 30),
      ("100b", 1024, 100), ("9999999999999t", 1, .max), ("", 1, nil), ("x", 1, nil),
    ] as [(String, Int, Int?)] {
      #expect(StackSize.bytes(text, unit: unit) == bytes, "\(text)")
    }
  }
}
