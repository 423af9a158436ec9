using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Localization;

internal sealed class TenantTextConfiguration : IEntityTypeConfiguration<TenantText>
{
    public void Configure(EntityTypeBuilder<TenantText> builder)
    {
        builder.ToTable("PlatformTexts");
        builder.Property(t => t.Key).HasMaxLength(TextConsts.MaxKeyLength);
        builder.Property(t => t.Text).HasMaxLength(TextConsts.MaxTextLength);
        builder.HasIndex(t => new { t.TenantId, t.Language, t.Key }).IsUnique();
    }
}
