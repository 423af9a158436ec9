namespace CustomerPortal.Messaging;

/// <summary>Something wrong in a source.</summary>
/// <param name="Kind">What.</param>
/// <param name="Start">Offset at which it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Name">The word that is wrong; empty when there is none.</param>
internal sealed record TemplateMistake(MailProblemKind Kind, int Start, int Length, string Name = "");
