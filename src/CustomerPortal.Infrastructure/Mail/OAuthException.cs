namespace CustomerPortal.Messaging;

/// <summary>The provider gave no token; the message is for the mail log.</summary>
internal sealed class OAuthException(string problem, Exception? cause = null) : Exception(problem, cause);
