using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Platform.Identity;

/// <inheritdoc />
internal sealed class ProfileAppService(AccountManager<StaffUser> accounts, SessionEnds sessions, AccountLinks links, IInstalledLanguages languages)
    : IProfileAppService
{
    /// <inheritdoc />
    public async Task<ProfileDto> GetAsync(CancellationToken ct) => Show(await sessions.OwnAsync<StaffUser>(ct));

    /// <inheritdoc />
    public async Task<ProfileDto> UpdateAsync(ProfileInput input, CancellationToken ct)
    {
        var user = await sessions.OwnAsync<StaffUser>(ct);
        if (input.ConcurrencyStamp is { Length: > 0 } stamp && stamp != user.ConcurrencyStamp)
        {
            throw new ConcurrencyException();
        }

        if (!string.Equals(user.Email, input.Email.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            user.EmailConfirmed = false;
            await links.WithdrawAsync(user.Id, ct);
        }

        user.UserName = input.UserName.Trim();
        user.Email = input.Email.Trim();
        user.PhoneNumber = string.IsNullOrWhiteSpace(input.PhoneNumber) ? null : input.PhoneNumber.Trim();
        user.Rename(input.Name, input.Surname);
        user.Language = input.Language is null ? user.Language : await LanguageAsync(input.Language, ct);
        sessions.MarkChanged(user);
        (await accounts.UpdateAsync(user)).ThrowIfFailed();
        await sessions.SaveEndedAsync(user.Id, ct);
        return Show(user);
    }

    private async Task<string?> LanguageAsync(string typed, CancellationToken ct)
    {
        if (typed.Length == 0)
        {
            return null;
        }

        return ShippedLanguages.All.Contains(typed) || (await languages.GetAsync(ct)).Tags.Contains(typed)
            ? typed
            : throw new BusinessException(SettingErrorCodes.LanguageNotOffered).With("language", typed).For("language");
    }

    private static ProfileDto Show(StaffUser user) => new()
    {
        UserName = user.UserName!,
        Email = user.Email!,
        Name = user.Name,
        Surname = user.Surname,
        PhoneNumber = user.PhoneNumber,
        HasPassword = user.PasswordHash is not null,
        ConcurrencyStamp = user.ConcurrencyStamp,
        Language = user.Language,
    };
}
