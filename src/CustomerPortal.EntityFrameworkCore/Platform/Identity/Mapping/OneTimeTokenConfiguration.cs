using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Identity;

internal sealed class OneTimeTokenConfiguration : IEntityTypeConfiguration<OneTimeToken>
{
    public void Configure(EntityTypeBuilder<OneTimeToken> builder)
    {
        builder.ToTable("PlatformOneTimeTokens");
        builder.Property(t => t.Purpose).HasMaxLength(40);
        builder.Property(t => t.Hash).HasMaxLength(64);
        builder.HasIndex(t => new { t.TenantId, t.Hash }).IsUnique();

        // A new token withdraws the earlier ones of its subject.
        builder.HasIndex(t => new { t.TenantId, t.Purpose, t.SubjectId });
    }
}
