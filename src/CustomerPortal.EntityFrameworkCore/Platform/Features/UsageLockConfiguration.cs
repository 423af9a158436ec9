using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Features;

internal sealed class UsageLockConfiguration : IEntityTypeConfiguration<UsageLock>
{
    public void Configure(EntityTypeBuilder<UsageLock> builder)
    {
        builder.ToTable("PlatformUsageLocks");
        builder.Property(l => l.Feature).HasMaxLength(FeatureValue.MaxNameLength);
        builder.HasIndex(l => new { l.TenantId, l.Feature }).IsUnique();
    }
}
