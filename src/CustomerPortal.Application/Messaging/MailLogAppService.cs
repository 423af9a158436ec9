using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class MailLogAppService(
    IMailQueries queries, IMailRepository mails, MailExport export, TestMail testMail, IUnitOfWork unitOfWork, TenantDays days) : IMailLogAppService
{
    /// <inheritdoc />
    public async Task<PagedResult<MailListItemDto>> GetListAsync(MailListRequest request, CancellationToken ct)
    {
        var (from, before) = await days.SpanAsync(request.From, request.Until, ct);
        return await queries.ListAsync(request, from, before, ct);
    }

    /// <inheritdoc />
    public Task ExportAsync(MailListRequest request, Stream output, CancellationToken ct) => export.WriteAsync(request, output, ct);

    /// <inheritdoc />
    public async Task<MailDto> GetAsync(Guid id, CancellationToken ct) => EntityNotFoundException.Require(await queries.FindAsync(id, ct), id);

    /// <inheritdoc />
    public async Task<string> GetHtmlAsync(Guid id, CancellationToken ct) =>
        EntityNotFoundException.Require(await queries.FindHtmlAsync(id, ct), id);

    /// <inheritdoc />
    public Task<IReadOnlyList<string>> GetTemplatesAsync(CancellationToken ct) => queries.TemplatesAsync(ct);

    /// <inheritdoc />
    public async Task<MailDto> ResendAsync(Guid id, CancellationToken ct)
    {
        var mail = EntityNotFoundException.Require(await mails.FindAsync(id, ct), id);
        if (mail.State == MailState.Held)
        {
            mail.Release();
            await unitOfWork.SaveAsync(ct);
            return await GetAsync(id, ct);
        }

        var copy = mail.SendAgain();
        mails.Add(copy);
        await unitOfWork.SaveAsync(ct);
        return await GetAsync(copy.Id, ct);
    }

    /// <inheritdoc />
    public async Task<MailDto> SendTestAsync(SendTestMailInput input, CancellationToken ct)
    {
        var id = await testMail.QueueAsync(EmailAddress.ParseFor("to", input.To), ct);
        await unitOfWork.SaveAsync(ct);
        return await GetAsync(id, ct);
    }
}
