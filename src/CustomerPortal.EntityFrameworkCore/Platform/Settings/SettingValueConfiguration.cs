using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Settings;

internal sealed class SettingValueConfiguration : IEntityTypeConfiguration<SettingValue>
{
    public void Configure(EntityTypeBuilder<SettingValue> builder)
    {
        builder.ToTable("PlatformSettingValues");
        builder.Property(v => v.Name).HasMaxLength(SettingValue.MaxNameLength);
        builder.Property(v => v.Value).HasMaxLength(SettingValue.MaxValueLength);
        builder.HasIndex(v => new { v.TenantId, v.Name, v.UserId }).IsUnique();
    }
}
