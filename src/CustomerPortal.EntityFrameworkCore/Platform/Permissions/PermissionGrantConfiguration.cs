using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Permissions;

internal sealed class PermissionGrantConfiguration : IEntityTypeConfiguration<PermissionGrant>
{
    public void Configure(EntityTypeBuilder<PermissionGrant> builder)
    {
        builder.ToTable("PlatformPermissionGrants");
        builder.Property(g => g.Name).HasMaxLength(PermissionGrant.MaxNameLength);
        builder.HasIndex(g => new { g.TenantId, g.Holder, g.HolderId, g.Name }).IsUnique();
    }
}
