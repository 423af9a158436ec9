namespace CustomerPortal.Documents;

/// <summary>Errors of Documents; each is a text key.</summary>
public static class DocumentsErrorCodes
{
    /// <summary>The PDF could not be made (502).</summary>
    public const string RenderingFailed = "Documents:RenderingFailed";

    /// <summary>Too many PDFs are being made at this moment (502).</summary>
    public const string RendererBusy = "Documents:RendererBusy";

    /// <summary>The archived file is gone or is no longer what was stored (502).</summary>
    public const string ArchiveDamaged = "Documents:ArchiveDamaged";
}
