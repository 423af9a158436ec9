using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class MailTemplateAppService(
    MailTemplateRegistry registry,
    MailTemplateReading reading,
    IMailWordingQueries queries,
    MailWordingWriting writing) : IMailTemplateAppService
{
    /// <inheritdoc />
    public Task<IReadOnlyList<MailTemplateListItemDto>> GetListAsync(CancellationToken ct) => reading.ListAsync(ct);

    /// <inheritdoc />
    public Task<MailTemplateDto> GetAsync(string name, CancellationToken ct) => reading.GetAsync(Find(name), ct);

    /// <inheritdoc />
    public async Task<MailWordingDto> SaveAsync(string name, string language, SaveMailWordingInput input, CancellationToken ct)
    {
        await writing.WriteAsync(Find(name), language, input.ToWords(), input.Note, input.Version, ct);
        return await reading.GetAsync(Find(name), language, ct);
    }

    /// <inheritdoc />
    public async Task<MailWordingDto> RestoreAsync(string name, string language, RestoreMailWordingInput input, CancellationToken ct)
    {
        var former = input.Number is { } number ? await VersionAsync(name, language, number, ct) : null;
        if (former?.Words is { } words)
        {
            await writing.WriteAsync(Find(name), language, words, null, input.Version, ct);
        }
        else
        {
            await writing.BackToShippedAsync(Find(name), language, input.Version, ct);
        }

        return await reading.GetAsync(Find(name), language, ct);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<MailWordingVersionListItemDto>> GetVersionsAsync(string name, string language, CancellationToken ct) =>
        await queries.VersionsAsync(Find(name).Name, language, ct);

    /// <inheritdoc />
    public async Task<MailWordingVersionDto> GetVersionAsync(string name, string language, int number, CancellationToken ct)
    {
        var version = await VersionAsync(name, language, number, ct);
        var words = version.Words?.ToDto() ?? (await reading.GetAsync(Find(name), language, ct)).Shipped;
        return new MailWordingVersionDto(version.Version, words);
    }

    private MailTemplateDefinition Find(string name) => EntityNotFoundException.Require(registry.Find(name), name);

    private async Task<MailWordingVersionWords> VersionAsync(string name, string language, int number, CancellationToken ct) =>
        EntityNotFoundException.Require(await queries.FindVersionAsync(Find(name).Name, language, number, ct), number);
}
