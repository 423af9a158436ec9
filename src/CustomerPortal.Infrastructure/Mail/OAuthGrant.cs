namespace CustomerPortal.Messaging;

/// <summary>With what a provider gives out tokens for the mail server (RFC 6749, section 6).</summary>
internal sealed record OAuthGrant(string TokenUrl, string ClientId, string ClientSecret, string RefreshToken)
{
    /// <summary>Says nothing of the secrets.</summary>
    public override string ToString() => TokenUrl;
}
