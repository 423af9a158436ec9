using CustomerPortal.Kernel;
using CustomerPortal.Platform.Settings;

namespace CustomerPortal.Messaging;

/// <summary>Forgets the refresh token when the mail server or the account changes: it was given for another. Made once per setting that it watches.</summary>
internal sealed class TokensOfAnotherServer(string setting, ISettings settings, Func<ISettingStore> store) : ISettingRule
{
    /// <inheritdoc />
    public string Setting => setting;

    /// <inheritdoc />
    public async Task ApplyAsync(string value, CancellationToken ct)
    {
        if (await settings.GetAsync(setting, ct) != value)
        {
            await store().SetAsync(DeliverySettings.OAuthRefreshToken, null, ct);
        }
    }
}
