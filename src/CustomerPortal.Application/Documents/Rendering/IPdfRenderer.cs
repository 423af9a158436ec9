namespace CustomerPortal.Documents;

/// <summary>Sets documents as tagged PDF/A-3a with embedded fonts.</summary>
public interface IPdfRenderer
{
    /// <summary>The bytes of the PDF.</summary>
    /// <exception cref="Kernel.ExternalException">
    /// <see cref="DocumentsErrorCodes.RenderingFailed"/>, <see cref="DocumentsErrorCodes.RendererBusy"/>
    /// </exception>
    Task<byte[]> RenderAsync(PdfJob job, CancellationToken ct);
}
