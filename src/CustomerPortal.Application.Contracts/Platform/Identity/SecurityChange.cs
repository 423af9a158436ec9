namespace CustomerPortal.Platform.Identity;

/// <summary>The account proves itself another way from now on.</summary>
/// <param name="Stamp">Its new security stamp, for the session that goes on.</param>
/// <param name="Codes">New recovery codes; empty when there are none.</param>
public sealed record SecurityChange(string Stamp, IReadOnlyList<string> Codes);
