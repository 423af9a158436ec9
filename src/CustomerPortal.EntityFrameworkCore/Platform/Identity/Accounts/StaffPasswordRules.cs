using System.Globalization;
using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>The tenant's password rules for its staff, from its settings.</summary>
internal sealed class StaffPasswordRules(ISettings settings) : IPasswordValidator<StaffUser>
{
    /// <inheritdoc />
    public async Task<IdentityResult> ValidateAsync(UserManager<StaffUser> manager, StaffUser user, string? password)
    {
        var text = password ?? string.Empty;
        var ct = CancellationToken.None;
        var broken = new List<IdentityError>();
        if (text.Length < await NumberAsync(PasswordSettings.RequiredLength, ct) || text.Length > IdentityConsts.MaxPasswordLength)
        {
            broken.Add(Error(nameof(IdentityErrorDescriber.PasswordTooShort)));
        }

        if (text.Distinct().Count() < await NumberAsync(PasswordSettings.RequiredUniqueChars, ct))
        {
            broken.Add(Error(nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars)));
        }

        await RequireAsync(PasswordSettings.RequireNonAlphanumeric, text.Any(c => !char.IsLetterOrDigit(c)), nameof(IdentityErrorDescriber.PasswordRequiresNonAlphanumeric));
        await RequireAsync(PasswordSettings.RequireDigit, text.Any(char.IsDigit), nameof(IdentityErrorDescriber.PasswordRequiresDigit));
        await RequireAsync(PasswordSettings.RequireLowercase, text.Any(char.IsLower), nameof(IdentityErrorDescriber.PasswordRequiresLower));
        await RequireAsync(PasswordSettings.RequireUppercase, text.Any(char.IsUpper), nameof(IdentityErrorDescriber.PasswordRequiresUpper));
        return broken.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. broken]);

        async Task RequireAsync(string setting, bool kept, string code)
        {
            if (!kept && await settings.IsOnAsync(setting, ct))
            {
                broken.Add(Error(code));
            }
        }
    }

    private static IdentityError Error(string code) => new() { Code = code };

    private async Task<int> NumberAsync(string setting, CancellationToken ct) =>
        int.Parse(await settings.GetAsync(setting, ct), CultureInfo.InvariantCulture);
}
