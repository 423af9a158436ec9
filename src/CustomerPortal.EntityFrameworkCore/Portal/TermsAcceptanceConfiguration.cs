using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Portal;

internal sealed class TermsAcceptanceConfiguration : IEntityTypeConfiguration<TermsAcceptance>
{
    public void Configure(EntityTypeBuilder<TermsAcceptance> builder)
    {
        builder.ToTable("PortalTermsAcceptances");
        builder.Property(a => a.Language).HasMaxLength(Kernel.LanguageTag.MaxLength);

        // Accepted twice in one moment is accepted once; asked with every request of a contact.
        builder.HasIndex(a => new { a.TenantId, a.ContactId, a.TermsNumber }).IsUnique();
    }
}
