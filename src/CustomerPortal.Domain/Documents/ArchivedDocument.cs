using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Documents;

/// <summary>A rendered file that is kept as it was handed out. It never changes.</summary>
[NotAudited("Follows from issuing, and never changes.")]
public sealed class ArchivedDocument : Entity, ITenantOwned
{
    private ArchivedDocument()
    {
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>One of <see cref="DocumentKinds"/>.</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>Id of what was rendered.</summary>
    public Guid SourceId { get; private set; }

    public DocumentPurpose Purpose { get; private set; }

    /// <summary>BCP 47.</summary>
    public string Language { get; private set; } = string.Empty;

    /// <summary>Name offered for saving; never a path.</summary>
    public string FileName { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the bytes, 64 hexadecimal digits in small letters.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Where the blob store has it.</summary>
    public string BlobKey { get; private set; } = string.Empty;

    /// <summary>Moment (UTC) of archiving.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Archives a file whose bytes are already stored.</summary>
    public static ArchivedDocument Of(
        string kind, Guid sourceId, DocumentPurpose purpose, string language, string fileName, StoredBlob blob, DateTimeOffset now) => new()
        {
            Id = Guid.CreateVersion7(),
            Kind = kind,
            SourceId = sourceId,
            Purpose = purpose,
            Language = language,
            FileName = fileName,
            Sha256 = blob.Sha256,
            Size = blob.Size,
            BlobKey = blob.Key,
            CreatedAt = now,
        };
}
