using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>Stores texts of one language: what says the same as the product, or nothing, is the product's again.</summary>
internal sealed class TextWriting(
    EmbeddedTexts shipped, ITenantTextRepository repository, IUnitOfWork unitOfWork, TextSnapshots snapshots, ICurrentTenant tenant)
{
    /// <summary>Every rule that a text breaks; an empty one breaks none.</summary>
    public IEnumerable<BusinessException> Problems(string key, string text)
    {
        var reference = shipped.Find(key, "en");
        return text.Length == 0 && reference is not null ? [] : TextRules.Problems(key, reference, text);
    }

    /// <summary>What storing would change; the texts pass the rules.</summary>
    public async Task<TextChangesDto> CompareAsync(LanguageTag language, IReadOnlyDictionary<string, string> texts, CancellationToken ct) =>
        Count(await PlanAsync(language, texts, ct));

    /// <summary>Changes one text in the running unit of work; the text passes the rules, and the caller saves and calls <see cref="Saved"/>.</summary>
    public void Store(string key, LanguageTag language, string text, TenantText? own) => Change(key, language, Kept(key, language, text), own);

    /// <summary>After a save: the texts are read anew.</summary>
    public void Saved() => snapshots.Forget(tenant.Id);

    /// <summary>Stores.</summary>
    public async Task<TextChangesDto> SaveAsync(LanguageTag language, IReadOnlyDictionary<string, string> texts, CancellationToken ct)
    {
        var plan = await PlanAsync(language, texts, ct);
        foreach (var (key, text, own) in plan)
        {
            Change(key, language, text, own);
        }

        await unitOfWork.SaveAsync(ct);
        Saved();
        return Count(plan);
    }

    private static TextChangesDto Count(IReadOnlyCollection<Step> plan) => new(
        plan.Count(step => step is { Own: null, Text: not null }),
        plan.Count(step => step is { Own: { } own, Text: { } text } && own.Text != text),
        plan.Count(step => step is { Own: not null, Text: null }),
        plan.Count(step => step.Own?.Text == step.Text));

    private void Change(string key, LanguageTag language, string? text, TenantText? own)
    {
        switch (own, text)
        {
            case (null, { } written):
                repository.Add(new TenantText(key, language, written));
                break;
            case ({ } former, null):
                repository.Remove(former);
                break;
            case ({ } former, { } written):
                former.Write(written);
                break;
        }
    }

    private string? Kept(string key, LanguageTag language, string text) => text.Length == 0 || text == shipped.Find(key, language.Value) ? null : text;

    private async Task<List<Step>> PlanAsync(LanguageTag language, IReadOnlyDictionary<string, string> texts, CancellationToken ct)
    {
        var own = (await repository.ListOfAsync(language, ct)).ToDictionary(text => text.Key);
        return
        [
            .. texts.Select(pair => new Step(
                pair.Key,
                Kept(pair.Key, language, pair.Value),
                own.GetValueOrDefault(pair.Key))),
        ];
    }

    /// <param name="Key">Key of the text.</param>
    /// <param name="Text">What the tenant shall have of its own; null for nothing.</param>
    /// <param name="Own">What it has.</param>
    private sealed record Step(string Key, string? Text, TenantText? Own);
}
