namespace CustomerPortal.Messaging;

/// <summary>A mail in words.</summary>
internal sealed record RenderedMail(string Subject, string Html, string Text);
