using CustomerPortal.Kernel;
using CustomerPortal.Platform.Localization;

namespace CustomerPortal.Messaging;

/// <summary>
/// Chooses the words of a mail: the tenant's in the recipient's language or a wider form of it, else the shipped ones in that language; only
/// when there are neither, the same in the tenant's language. Words and frame are taken in one language or not at all.
/// </summary>
internal sealed class MailChooser(IMailWordingQueries wordings, ShippedWords shipped, IInstalledLanguages languages)
{
    private static readonly LanguageTag English = LanguageTag.Parse("en");

    /// <summary>Chooses among the tenant's words and the shipped ones.</summary>
    /// <param name="template">"Module.Name".</param>
    /// <param name="asked">Language of the recipient.</param>
    /// <param name="drafts">Words that are not saved: chosen as if they were.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<MailChoice> ChooseAsync(string template, LanguageTag asked, IReadOnlyList<CurrentWording> drafts, CancellationToken ct)
    {
        var candidates = await CandidatesAsync(asked, ct);
        var saved = await wordings.CurrentAsync(
            [template, MailTemplates.Layout], [.. candidates.SelectMany(c => c.WithParents()).Select(t => t.Value).Distinct()], ct);
        return Choose(template, candidates, [.. drafts, .. saved]);
    }

    /// <summary>Chooses among the shipped words alone.</summary>
    public async Task<MailChoice> ChooseShippedAsync(string template, LanguageTag asked, CancellationToken ct) =>
        Choose(template, await CandidatesAsync(asked, ct), []);

    private async Task<LanguageTag[]> CandidatesAsync(LanguageTag asked, CancellationToken ct) =>
        [asked, LanguageTag.Parse((await languages.GetAsync(ct)).Default), English];

    private MailChoice Choose(string template, IEnumerable<LanguageTag> candidates, IReadOnlyList<CurrentWording> own) =>
        candidates.Select(language => In(language, template, own)).FirstOrDefault(choice => choice is not null)
            ?? throw new TemplateException($"The mail {template} has no words in English.");

    private MailChoice? In(LanguageTag language, string template, IReadOnlyList<CurrentWording> own)
    {
        var words = Own(language, template, own);
        var frame = Own(language, MailTemplates.Layout, own);
        return (words is not null || shipped.IsWhole(template, language)) && (frame is not null || shipped.IsWhole(MailTemplates.Layout, language))
            ? new MailChoice(
                language,
                words ?? shipped.Source(template, language),
                frame ?? shipped.Source(MailTemplates.Layout, language),
                words is not null || frame is not null)
            : null;
    }

    private static MailWords? Own(LanguageTag language, string template, IReadOnlyList<CurrentWording> own) =>
        language.WithParents().Select(tag => own.FirstOrDefault(w => w.Template == template && w.Language == tag.Value)?.Words)
            .FirstOrDefault(words => words is not null);
}
