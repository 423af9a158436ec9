namespace CustomerPortal.Messaging;

/// <summary>A file of a mail, read from the blob store when the mail is sent.</summary>
/// <param name="BlobKey">Key in the tenant's blob store.</param>
/// <param name="FileName">Name shown to the reader.</param>
/// <param name="ContentType">For example application/pdf.</param>
public sealed record MailAttachment(string BlobKey, string FileName, string ContentType)
{
    /// <summary>Bytes; 0 when they were not counted.</summary>
    public long Length { get; init; }
}
