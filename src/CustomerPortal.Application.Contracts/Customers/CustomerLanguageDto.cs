namespace CustomerPortal.Customers;

/// <summary>Which language documents and mails have, and why.</summary>
/// <param name="Language">The language in force.</param>
/// <param name="Steps">The chain, first asked first; the first step with a language decides.</param>
public sealed record CustomerLanguageDto(string Language, IReadOnlyList<LanguageStepDto> Steps);

/// <summary>One step of the chain.</summary>
/// <param name="Source">Who says it.</param>
/// <param name="Name">Name of the contact, customer or group; null for the tenant.</param>
/// <param name="Language">What it says; null when it says nothing.</param>
/// <param name="Decides">Whether this step decided.</param>
public sealed record LanguageStepDto(LanguageSource Source, string? Name, string? Language, bool Decides);
