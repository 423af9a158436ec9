using CustomerPortal.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Documents;

internal sealed class ArchivedDocumentConfiguration : IEntityTypeConfiguration<ArchivedDocument>
{
    public void Configure(EntityTypeBuilder<ArchivedDocument> builder)
    {
        builder.ToTable("DocumentsArchivedDocuments");
        builder.Property(d => d.Kind).HasMaxLength(ArchivedDocumentConsts.MaxKindLength);
        builder.Property(d => d.Language).HasMaxLength(LanguageTag.MaxLength);
        builder.Property(d => d.FileName).HasMaxLength(ArchivedDocumentConsts.MaxFileNameLength);
        builder.Property(d => d.Sha256).HasMaxLength(ArchivedDocumentConsts.HashLength);
        builder.Property(d => d.BlobKey).HasMaxLength(ArchivedDocumentConsts.MaxBlobKeyLength);

        // One file per document, purpose and language, however many processes render at once.
        builder.HasIndex(d => new { d.TenantId, d.Kind, d.SourceId, d.Purpose, d.Language }).IsUnique();
    }
}
