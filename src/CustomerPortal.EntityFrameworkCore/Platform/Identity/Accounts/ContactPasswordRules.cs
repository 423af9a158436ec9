using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>Customers choose long passwords in whatever letters; the tenant's rules are for its staff.</summary>
/// <seealso href="https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver"/>
internal sealed class ContactPasswordRules : IPasswordValidator<ContactLogin>
{
    /// <inheritdoc />
    public Task<IdentityResult> ValidateAsync(UserManager<ContactLogin> manager, ContactLogin user, string? password)
    {
        var text = password ?? string.Empty;
        var isLong = text.Length is >= IdentityConsts.MinContactPasswordLength and <= IdentityConsts.MaxPasswordLength;
        var isVaried = text.Distinct().Count() >= IdentityConsts.MinContactPasswordLength / 2;
        return Task.FromResult((isLong, isVaried) switch
        {
            (false, _) => IdentityResult.Failed(new IdentityError { Code = nameof(IdentityErrorDescriber.PasswordTooShort) }),
            (_, false) => IdentityResult.Failed(new IdentityError { Code = nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) }),
            _ => IdentityResult.Success,
        });
    }
}
