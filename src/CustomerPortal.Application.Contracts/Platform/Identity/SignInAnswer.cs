using System.Security.Claims;

namespace CustomerPortal.Platform.Identity;

/// <summary>The answer to a sign-in.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Claims">What the session cookie says, as <see cref="SessionClaims"/> names it; empty when refused.</param>
public sealed record SignInAnswer(SignInOutcome Outcome, IReadOnlyList<Claim> Claims)
{
    /// <summary>The one refusal.</summary>
    public static readonly SignInAnswer Refused = new(SignInOutcome.Refused, []);
}
