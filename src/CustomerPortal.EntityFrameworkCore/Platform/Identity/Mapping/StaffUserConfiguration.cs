using CustomerPortal.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Identity;

internal sealed class StaffUserConfiguration : IEntityTypeConfiguration<StaffUser>
{
    public void Configure(EntityTypeBuilder<StaffUser> builder)
    {
        builder.ToTable("PlatformStaffUsers");
        builder.ConfigureAccount();
        builder.Property(u => u.Name).HasMaxLength(IdentityConsts.MaxNameLength);
        builder.Property(u => u.Surname).HasMaxLength(IdentityConsts.MaxNameLength);
        builder.Property(u => u.NormalizedFullName).HasMaxLength((2 * IdentityConsts.MaxNameLength) + 1);
        builder.Property(u => u.Language).HasMaxLength(35);
        builder.Ignore(u => u.DisplayName);

        // The same name and address may exist in other tenants.
        builder.HasIndex(u => new { u.TenantId, u.NormalizedUserName }).IsUnique().Guards(IdentityErrorCodes.UserNameTaken, "userName");
        builder.HasIndex(u => new { u.TenantId, u.NormalizedEmail }).IsUnique().Guards(IdentityErrorCodes.EmailTaken, "email");

        builder.HasMany<StaffUserClaim>().WithOne().HasForeignKey(c => c.UserId).IsRequired();
        builder.HasMany<StaffUserLogin>().WithOne().HasForeignKey(l => l.UserId).IsRequired();
        builder.HasMany<StaffUserToken>().WithOne().HasForeignKey(t => t.UserId).IsRequired();
        builder.HasMany<StaffUserRole>().WithOne().HasForeignKey(r => r.UserId).IsRequired();
        builder.HasMany<StaffUserPasskey>().WithOne().HasForeignKey(p => p.UserId).IsRequired();
    }
}
