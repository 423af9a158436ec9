using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CustomerPortal.Platform.Identity;

/// <summary>What the rows of both kinds of account have in common.</summary>
internal static class AccountMapping
{
    private const int ClaimTypeLength = 256;
    private const int ClaimValueLength = 1024;
    private const int ProviderLength = 128;
    private const int CredentialIdLength = 1024;

    public static void ConfigureAccount<T>(this EntityTypeBuilder<T> builder)
        where T : IdentityUser<Guid>
    {
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.UserName).HasMaxLength(IdentityConsts.MaxUserNameLength).IsRequired();
        builder.Property(u => u.NormalizedUserName).HasMaxLength(IdentityConsts.MaxUserNameLength).IsRequired();
        builder.Property(u => u.Email).HasMaxLength(IdentityConsts.MaxEmailLength).IsRequired();
        builder.Property(u => u.NormalizedEmail).HasMaxLength(IdentityConsts.MaxEmailLength).IsRequired();
        builder.Property(u => u.PasswordHash).HasMaxLength(200);
        builder.Property(u => u.SecurityStamp).HasMaxLength(64).IsRequired();
        builder.Property(u => u.ConcurrencyStamp).HasMaxLength(40).IsConcurrencyToken();
        builder.Property(u => u.PhoneNumber).HasMaxLength(IdentityConsts.MaxPhoneLength);
    }

    public static void ConfigureUserClaim<T>(this EntityTypeBuilder<T> builder)
        where T : IdentityUserClaim<Guid>
    {
        builder.Property(c => c.ClaimType).HasMaxLength(ClaimTypeLength);
        builder.Property(c => c.ClaimValue).HasMaxLength(ClaimValueLength);
    }

    public static void ConfigureUserLogin<T>(this EntityTypeBuilder<T> builder)
        where T : IdentityUserLogin<Guid>
    {
        // Identity's own key lacks the account: the same external sign-in could then exist in one tenant only.
        builder.HasKey(l => new { l.UserId, l.LoginProvider, l.ProviderKey });
        builder.Property(l => l.LoginProvider).HasMaxLength(ProviderLength);
        builder.Property(l => l.ProviderKey).HasMaxLength(ProviderLength);
        builder.Property(l => l.ProviderDisplayName).HasMaxLength(ProviderLength);
    }

    public static void ConfigureUserToken<T>(this EntityTypeBuilder<T> builder)
        where T : IdentityUserToken<Guid>
    {
        builder.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        builder.Property(t => t.LoginProvider).HasMaxLength(ProviderLength);
        builder.Property(t => t.Name).HasMaxLength(ProviderLength);
        builder.Property(t => t.Value).HasMaxLength(ClaimValueLength);
    }

    public static void ConfigurePasskey<T>(this EntityTypeBuilder<T> builder)
        where T : IdentityUserPasskey<Guid>
    {
        // Identity's own key lacks the account: a credential id could then exist in one tenant only.
        builder.HasKey(p => new { p.UserId, p.CredentialId });
        builder.Property(p => p.CredentialId).HasMaxLength(CredentialIdLength);
        builder.OwnsOne(p => p.Data).ToJson();
    }
}
