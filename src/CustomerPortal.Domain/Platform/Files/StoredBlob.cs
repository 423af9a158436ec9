namespace CustomerPortal.Platform.Files;

/// <summary>Bytes that the blob store holds.</summary>
/// <param name="Key">Where.</param>
/// <param name="Sha256">64 hexadecimal digits in small letters.</param>
/// <param name="Size">Bytes.</param>
public sealed record StoredBlob(string Key, string Sha256, long Size);
