using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>Accounts as the API shows them.</summary>
internal static class StaffUserMapping
{
    public static StaffUserDto ToDto(this StaffUser user, IReadOnlyList<string> roleNames, DateTimeOffset? lastSignIn, DateTimeOffset now) => new()
    {
        Id = user.Id,
        TenantId = user.TenantId == TenantIds.Host ? null : user.TenantId,
        UserName = user.UserName!,
        Name = user.Name,
        Surname = user.Surname,
        Email = user.Email!,
        EmailConfirmed = user.EmailConfirmed,
        PhoneNumber = user.PhoneNumber,
        PhoneNumberConfirmed = user.PhoneNumberConfirmed,
        IsActive = user.IsActive,
        LockoutEnabled = user.LockoutEnabled,
        LockoutEnd = user.LockoutEnd,
        ConcurrencyStamp = user.ConcurrencyStamp,
        LastModificationTime = user.ChangedAt,
        CreationTime = user.CreatedAt,
        RoleNames = roleNames,
        TwoFactorEnabled = user.TwoFactorEnabled,
        HasPassword = user.PasswordHash is not null,
        LastSignInTime = lastSignIn,
        State = user.StateAt(now),
        Language = user.Language,
    };

    public static UserDataDto ToUserData(this StaffUser user) => new()
    {
        Id = user.Id,
        TenantId = user.TenantId == TenantIds.Host ? null : user.TenantId,
        UserName = user.UserName!,
        Name = user.Name,
        Surname = user.Surname,
        Email = user.Email!,
        EmailConfirmed = user.EmailConfirmed,
        PhoneNumber = user.PhoneNumber,
        PhoneNumberConfirmed = user.PhoneNumberConfirmed,
    };
}
