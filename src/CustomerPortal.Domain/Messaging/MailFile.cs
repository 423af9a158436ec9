namespace CustomerPortal.Messaging;

/// <summary>A file of a mail, read from the blob store when the mail is sent.</summary>
public sealed class MailFile
{
    private MailFile()
    {
    }

    /// <summary>Attaches a stored file.</summary>
    public MailFile(string blobKey, string fileName, string contentType)
    {
        BlobKey = blobKey;
        FileName = fileName;
        ContentType = contentType;
    }

    /// <summary>Key in the tenant's blob store.</summary>
    public string BlobKey { get; private set; } = string.Empty;

    /// <summary>Name shown to the reader.</summary>
    public string FileName { get; private set; } = string.Empty;

    /// <summary>For example application/pdf.</summary>
    public string ContentType { get; private set; } = string.Empty;

    internal MailFile Copy() => new(BlobKey, FileName, ContentType);
}
