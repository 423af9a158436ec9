using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Tenancy;

internal sealed class TenantHostNameConfiguration : IEntityTypeConfiguration<TenantHostName>
{
    public void Configure(EntityTypeBuilder<TenantHostName> builder)
    {
        builder.ToTable("PlatformTenantHostNames");
        builder.Property(h => h.Name).HasMaxLength(TenantConsts.MaxHostNameLength);
        builder.HasIndex(h => h.Name).IsUnique().Guards(TenancyErrorCodes.HostNameTaken, "name");
    }
}
