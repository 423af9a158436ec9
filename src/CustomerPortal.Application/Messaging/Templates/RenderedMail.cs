using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mail in words, all of them in one language.</summary>
internal sealed record RenderedMail(string Subject, string Html, string Text, LanguageTag Language);
