namespace CustomerPortal.Platform.Identity;

/// <summary>A question to the browser.</summary>
/// <param name="Options">Its options as JSON, as WebAuthn writes them.</param>
/// <param name="State">What the answer is compared with; kept where only this host reads it.</param>
public sealed record PasskeyQuestion(string Options, PasskeyState State);

/// <summary>What an answer is compared with.</summary>
/// <param name="Handler">Challenge and address.</param>
/// <param name="Token">Used up by the first answer.</param>
public sealed record PasskeyState(string Handler, string Token);

/// <summary>What the browser answered.</summary>
/// <param name="State">As asked.</param>
/// <param name="Credential">The credential as JSON, as WebAuthn writes it.</param>
public sealed record PasskeyReply(PasskeyState State, string Credential);
