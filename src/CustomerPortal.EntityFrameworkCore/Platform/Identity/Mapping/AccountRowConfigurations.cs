using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Identity;

internal sealed class StaffUserClaimConfiguration : IEntityTypeConfiguration<StaffUserClaim>
{
    public void Configure(EntityTypeBuilder<StaffUserClaim> builder) => builder.ToTable("PlatformStaffUserClaims").ConfigureUserClaim();
}

internal sealed class StaffRoleClaimConfiguration : IEntityTypeConfiguration<StaffRoleClaim>
{
    public void Configure(EntityTypeBuilder<StaffRoleClaim> builder)
    {
        builder.ToTable("PlatformStaffRoleClaims");
        builder.Property(c => c.ClaimType).HasMaxLength(256);
        builder.Property(c => c.ClaimValue).HasMaxLength(1024);
    }
}

internal sealed class StaffUserLoginConfiguration : IEntityTypeConfiguration<StaffUserLogin>
{
    public void Configure(EntityTypeBuilder<StaffUserLogin> builder)
    {
        builder.ToTable("PlatformStaffUserLogins").ConfigureUserLogin();
        builder.HasIndex(l => new { l.TenantId, l.LoginProvider, l.ProviderKey }).IsUnique();
    }
}

internal sealed class StaffUserTokenConfiguration : IEntityTypeConfiguration<StaffUserToken>
{
    public void Configure(EntityTypeBuilder<StaffUserToken> builder) => builder.ToTable("PlatformStaffUserTokens").ConfigureUserToken();
}

internal sealed class StaffUserRoleConfiguration : IEntityTypeConfiguration<StaffUserRole>
{
    public void Configure(EntityTypeBuilder<StaffUserRole> builder)
    {
        builder.ToTable("PlatformStaffUserRoles");
        builder.HasKey(r => new { r.UserId, r.RoleId });
    }
}

internal sealed class StaffUserPasskeyConfiguration : IEntityTypeConfiguration<StaffUserPasskey>
{
    public void Configure(EntityTypeBuilder<StaffUserPasskey> builder)
    {
        builder.ToTable("PlatformStaffUserPasskeys").ConfigurePasskey();
        builder.HasIndex(p => new { p.TenantId, p.CredentialId }).IsUnique();
    }
}

internal sealed class ContactLoginClaimConfiguration : IEntityTypeConfiguration<ContactLoginClaim>
{
    public void Configure(EntityTypeBuilder<ContactLoginClaim> builder) => builder.ToTable("PlatformContactLoginClaims").ConfigureUserClaim();
}

internal sealed class ContactLoginProviderConfiguration : IEntityTypeConfiguration<ContactLoginProvider>
{
    public void Configure(EntityTypeBuilder<ContactLoginProvider> builder)
    {
        builder.ToTable("PlatformContactLoginProviders").ConfigureUserLogin();
        builder.HasIndex(l => new { l.TenantId, l.LoginProvider, l.ProviderKey }).IsUnique();
    }
}

internal sealed class ContactLoginTokenConfiguration : IEntityTypeConfiguration<ContactLoginToken>
{
    public void Configure(EntityTypeBuilder<ContactLoginToken> builder) => builder.ToTable("PlatformContactLoginTokens").ConfigureUserToken();
}

internal sealed class ContactLoginPasskeyConfiguration : IEntityTypeConfiguration<ContactLoginPasskey>
{
    public void Configure(EntityTypeBuilder<ContactLoginPasskey> builder)
    {
        builder.ToTable("PlatformContactLoginPasskeys").ConfigurePasskey();
        builder.HasIndex(p => new { p.TenantId, p.CredentialId }).IsUnique();
    }
}
