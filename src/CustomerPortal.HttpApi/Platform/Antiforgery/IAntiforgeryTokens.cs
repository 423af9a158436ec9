namespace CustomerPortal.Platform.Antiforgery;

/// <summary>
/// Issues the readable request token of the running request's session: cookie <c>XSRF-TOKEN</c> for the staff application,
/// <c>XSRF-TOKEN-PORTAL</c> under <c>/api/portal</c>. Called by sign-in and sign-out, by the configuration call and by
/// <c>/api/portal/session</c>: a token belongs to one account, so a page asks again when the account changed.
/// </summary>
public interface IAntiforgeryTokens
{
    /// <summary>Writes the cookies of the answer.</summary>
    void Issue();
}
