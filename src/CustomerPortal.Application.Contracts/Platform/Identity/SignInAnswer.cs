using System.Security.Claims;

namespace CustomerPortal.Platform.Identity;

/// <summary>The answer to a sign-in.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Claims">What the session cookie says, as <see cref="SessionClaims"/> names it; empty unless signed in.</param>
public sealed record SignInAnswer(SignInOutcome Outcome, IReadOnlyList<Claim> Claims)
{
    /// <summary>The one refusal.</summary>
    public static readonly SignInAnswer Refused = new(SignInOutcome.Refused, []);

    /// <summary>What the second step goes on from; set when a code is needed.</summary>
    public SignInStep? Step { get; init; }

    /// <summary>The claims open a session.</summary>
    public static SignInAnswer SignedIn(IReadOnlyList<Claim> claims) => new(SignInOutcome.SignedIn, claims);

    /// <summary>A code is needed.</summary>
    public static SignInAnswer NeedsCode(SignInStep step) => new(SignInOutcome.NeedsCode, []) { Step = step };
}
