import CBespokeCrypto
import Foundation

/// A message digest, fed piece by piece.
struct Digest: ~Copyable {
  private let context: OpaquePointer?

  private init(_ kind: OpaquePointer?) {
    context = EVP_MD_CTX_new()
    precondition(context != nil && EVP_DigestInit_ex(context, kind, nil) == 1, "no memory for a digest")
  }

  /// SHA-256 (FIPS 180-4), which tells contents apart.
  static func sha256() -> Digest { Digest(EVP_sha256()) }

  deinit { EVP_MD_CTX_free(context) }

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    precondition(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1)
  }

  mutating func update(_ text: String) { Array(text.utf8).withUnsafeBytes { update($0) } }

  /// Hexadecimal digits, two a byte. Nothing can be added after that.
  consuming func digits() -> String {
    var bytes = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    precondition(EVP_DigestFinal_ex(context, &bytes, &count) == 1)
    return bytes.prefix(Int(count)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// MD5 (RFC 1321), for comparing a download with its published checksum.
  fileprivate static func md5() -> Digest { Digest(EVP_md5()) }
}

/// 32 hexadecimal digits.
func md5(_ data: Data) -> String {
  var digest = Digest.md5()
  data.withUnsafeBytes { digest.update($0) }
  return digest.digits()
}

extension ImageSet {
  /// What a run knows its images by, wherever they lie and however they are named: SHA-256 of their size, their number,
  /// their pixels in order, as the model sees them, and their labels. Of drawn images, of which each is a function of
  /// its number, the first ten stand for all: a run begins before the others are there.
  func digest() -> String {
    var digest = Digest.sha256()
    digest.update("\(count) images of \(size)\(labels == nil ? "" : " with labels")\n")
    let looked = isDrawn ? min(count, 10) : count
    prepare(Array(0..<looked))
    for image in 0..<looked { bytes(of: image).withUnsafeBytes { digest.update($0) } }
    labels?.withUnsafeBytes { digest.update($0) }
    return digest.digits()
  }
}
