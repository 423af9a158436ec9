using CustomerPortal.Customers;
using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class MailStudioAppService(
    MailTemplateRegistry registry,
    OfferedLanguages languages,
    MailProblems problems,
    MailPreviews previews,
    IMailWordingQueries queries,
    IPermissionChecker permissions,
    MailTests tests) : IMailStudioAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<MailProblemDto>> CheckAsync(string name, string language, MailWordsInput input, CancellationToken ct)
    {
        var definition = Find(name);
        var found = problems.Of(definition, await languages.RequireAsync(language, ct), input.ToWords());
        var own = (await queries.HeadsAsync(ct)).Where(h => h.Template == name && !h.IsShipped).Select(h => h.Language).Append(language).ToHashSet();
        var left = (await languages.ListAsync(ct)).Select(t => t.Value).Where(tag => !own.Contains(tag)).ToList();
        return left.Count == 0 || found.Any(p => !p.IsWarning) ? found : [.. found, problems.Untranslated(left)];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<MailPreviewDto>> PreviewAsync(string name, MailPreviewInput input, CancellationToken ct)
    {
        var definition = Find(name);
        await RequireCustomerAsync(input.CustomerId, ct);
        var drafts = input.Drafts.GroupBy(d => d.Language).ToDictionary(g => g.Key, g => g.Last().ToWords());
        return await previews.ShowAsync(definition, drafts, input.CustomerId, ct);
    }

    /// <inheritdoc />
    public async Task<MailTestDto> SendTestAsync(string name, string language, MailTestInput input, CancellationToken ct)
    {
        var definition = Find(name);
        var tag = await languages.RequireAsync(language, ct);
        await RequireCustomerAsync(input.CustomerId, ct);
        problems.Require(definition, tag, input.ToWords());
        return await tests.SendAsync(definition, tag, input, ct);
    }

    private MailTemplateDefinition Find(string name) => EntityNotFoundException.Require(registry.Find(name), name);

    // Whoever may not see customers sees no name of one here either.
    private async Task RequireCustomerAsync(Guid? customerId, CancellationToken ct)
    {
        if (customerId is not null && !await permissions.IsGrantedAsync(CustomersPermissions.View, ct))
        {
            throw new ForbiddenException(CustomersPermissions.View);
        }
    }
}
