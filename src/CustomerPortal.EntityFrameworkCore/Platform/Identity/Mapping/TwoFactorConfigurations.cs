using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Identity;

internal sealed class StaffAuthenticatorConfiguration : IEntityTypeConfiguration<StaffAuthenticator>
{
    public void Configure(EntityTypeBuilder<StaffAuthenticator> builder) =>
        builder.ToTable("PlatformStaffAuthenticators").ConfigureAuthenticator<StaffAuthenticator, StaffUser>();
}

internal sealed class ContactAuthenticatorConfiguration : IEntityTypeConfiguration<ContactAuthenticator>
{
    public void Configure(EntityTypeBuilder<ContactAuthenticator> builder) =>
        builder.ToTable("PlatformContactAuthenticators").ConfigureAuthenticator<ContactAuthenticator, ContactLogin>();
}

internal sealed class StaffRecoveryCodeConfiguration : IEntityTypeConfiguration<StaffRecoveryCode>
{
    public void Configure(EntityTypeBuilder<StaffRecoveryCode> builder) =>
        builder.ToTable("PlatformStaffRecoveryCodes").ConfigureRecoveryCode<StaffRecoveryCode, StaffUser>();
}

internal sealed class ContactRecoveryCodeConfiguration : IEntityTypeConfiguration<ContactRecoveryCode>
{
    public void Configure(EntityTypeBuilder<ContactRecoveryCode> builder) =>
        builder.ToTable("PlatformContactRecoveryCodes").ConfigureRecoveryCode<ContactRecoveryCode, ContactLogin>();
}

/// <summary>What both kinds have in common.</summary>
internal static class TwoFactorMapping
{
    private const int SecretLength = 400;
    private const int HashLength = 64;

    public static void ConfigureAuthenticator<T, TUser>(this EntityTypeBuilder<T> builder)
        where T : Authenticator
        where TUser : IdentityUser<Guid>
    {
        builder.HasKey(a => a.AccountId);
        builder.Property(a => a.AccountId).ValueGeneratedNever();
        builder.Property(a => a.Secret).HasMaxLength(SecretLength);
        builder.HasOne<TUser>().WithOne().HasForeignKey<T>(a => a.AccountId).OnDelete(DeleteBehavior.Cascade);
    }

    public static void ConfigureRecoveryCode<T, TUser>(this EntityTypeBuilder<T> builder)
        where T : RecoveryCode
        where TUser : IdentityUser<Guid>
    {
        builder.Property(c => c.Hash).HasMaxLength(HashLength);
        builder.HasIndex(c => new { c.TenantId, c.AccountId, c.Hash }).IsUnique();
        builder.HasOne<TUser>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
