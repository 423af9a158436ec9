namespace CustomerPortal.Platform.Errors;

/// <summary>A text of the request holds the character NUL.</summary>
internal sealed class NulException() : Exception("The request holds the character NUL");
