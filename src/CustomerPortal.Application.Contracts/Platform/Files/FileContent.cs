namespace CustomerPortal.Platform.Files;

/// <summary>A file as handed to a browser.</summary>
/// <param name="FileName">Name offered for saving.</param>
/// <param name="ContentType">For example application/pdf.</param>
/// <param name="Bytes">The content.</param>
public sealed record FileContent(string FileName, string ContentType, ReadOnlyMemory<byte> Bytes);
