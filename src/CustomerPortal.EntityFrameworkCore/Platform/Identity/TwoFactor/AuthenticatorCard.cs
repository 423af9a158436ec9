using CustomerPortal.Platform.Tenancy;

namespace CustomerPortal.Platform.Identity;

/// <summary>What an authenticator app reads.</summary>
internal sealed class AuthenticatorCard(OrganisationName organisation, IQrCodes codes)
{
    private const string Product = "CustomerPortal";

    /// <seealso href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format"/>
    public async Task<AuthenticatorSetupDto> DrawAsync(string secret, string userName, CancellationToken ct)
    {
        // A colon parts issuer and account.
        var issuer = Uri.EscapeDataString((await organisation.FindAsync(ct) ?? Product).Replace(':', ' '));
        var uri = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(userName)}?secret={secret}&issuer={issuer}&digits={Totp.Digits}";
        return new AuthenticatorSetupDto(Base32.Grouped(secret, ' '), uri, codes.Svg(uri));
    }
}
