using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Identity;

internal sealed class StaffRoleConfiguration : IEntityTypeConfiguration<StaffRole>
{
    public void Configure(EntityTypeBuilder<StaffRole> builder)
    {
        builder.ToTable("PlatformStaffRoles");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Name).HasMaxLength(IdentityConsts.MaxRoleNameLength).IsRequired();
        builder.Property(r => r.NormalizedName).HasMaxLength(IdentityConsts.MaxRoleNameLength).IsRequired();
        builder.Property(r => r.ConcurrencyStamp).HasMaxLength(40).IsConcurrencyToken();
        builder.HasIndex(r => new { r.TenantId, r.NormalizedName }).IsUnique()
            .Guards(IdentityErrorCodes.RoleNameTaken, "name", "name", nameof(StaffRole.Name));

        builder.HasMany<StaffRoleClaim>().WithOne().HasForeignKey(c => c.RoleId).IsRequired();
        builder.HasMany<StaffUserRole>().WithOne().HasForeignKey(r => r.RoleId).IsRequired();
    }
}
