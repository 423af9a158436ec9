using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Features;

internal sealed class FeatureValueConfiguration : IEntityTypeConfiguration<FeatureValue>
{
    public void Configure(EntityTypeBuilder<FeatureValue> builder)
    {
        builder.ToTable("PlatformFeatureValues");
        builder.Property(v => v.Name).HasMaxLength(FeatureValue.MaxNameLength);
        builder.Property(v => v.Value).HasMaxLength(FeatureValue.MaxValueLength);
        builder.HasIndex(v => new { v.Provider, v.HolderId, v.Name }).IsUnique();
    }
}
