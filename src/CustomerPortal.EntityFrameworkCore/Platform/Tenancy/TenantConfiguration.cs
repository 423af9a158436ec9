using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Tenancy;

internal sealed class TenantConfiguration : IEntityTypeConfiguration<Tenant>
{
    private const string NotDeleted = "\"DeletedAt\" IS NULL";

    public void Configure(EntityTypeBuilder<Tenant> builder)
    {
        builder.ToTable("PlatformTenants");
        builder.Property(t => t.Name).HasMaxLength(TenantConsts.MaxNameLength);
        builder.Property(t => t.NormalizedName).HasMaxLength(TenantConsts.MaxNameLength);
        builder.Property(t => t.HostLabel).HasMaxLength(TenantConsts.MaxHostLabelLength);
        builder.Property(t => t.HostName).HasMaxLength(TenantConsts.MaxHostNameLength);
        builder.Ignore(t => t.IsOpen);

        // A deleted tenant frees its name and addresses.
        builder.HasIndex(t => t.NormalizedName).IsUnique().HasFilter(NotDeleted).Guards(TenancyErrorCodes.NameTaken, "name", "name", nameof(Tenant.Name));
        builder.HasIndex(t => t.HostLabel).IsUnique().HasFilter(NotDeleted).Guards(TenancyErrorCodes.HostLabelTaken, "hostLabel", "label", nameof(Tenant.HostLabel));
        builder.HasIndex(t => t.HostName).IsUnique().HasFilter(NotDeleted).Guards(TenancyErrorCodes.HostNameTaken, "hostName");
    }
}
