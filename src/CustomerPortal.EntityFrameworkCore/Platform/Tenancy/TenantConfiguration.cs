using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Tenancy;

internal sealed class TenantConfiguration : IEntityTypeConfiguration<Tenant>
{
    // A deleted tenant keeps its name and addresses while it can be restored.
    private const string Kept = "\"PurgedAt\" IS NULL";

    public void Configure(EntityTypeBuilder<Tenant> builder)
    {
        builder.ToTable("PlatformTenants");
        builder.Property(t => t.Name).HasMaxLength(TenantConsts.MaxNameLength);
        builder.Property(t => t.NormalizedName).HasMaxLength(TenantConsts.MaxNameLength);
        builder.Property(t => t.HostLabel).HasMaxLength(TenantConsts.MaxHostLabelLength);
        builder.Property(t => t.DeactivationReason).HasMaxLength(TenantConsts.MaxReasonLength);
        builder.Ignore(t => t.HostName);
        builder.Ignore(t => t.IsOpen);
        builder.Ignore(t => t.State);
        builder.HasOne<Edition>().WithMany().HasForeignKey(t => t.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.HostNames).WithOne().HasForeignKey(h => h.OwnerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => t.NormalizedName).IsUnique().HasFilter(Kept).Guards(TenancyErrorCodes.NameTaken, "name", "name", nameof(Tenant.Name));
        builder.HasIndex(t => t.HostLabel).IsUnique().HasFilter(Kept).Guards(TenancyErrorCodes.HostLabelTaken, "hostLabel", "label", nameof(Tenant.HostLabel));
    }
}
