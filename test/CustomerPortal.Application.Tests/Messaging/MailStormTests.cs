using System.Globalization;
using System.Linq.Expressions;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Events;
using CustomerPortal.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Messaging;

/// <summary>Thousands of mails at once (<c>PORTAL_TEST_MAILS</c> says how many): no more leave than the limits say, whoever asks twice queues once, and nothing is lost.</summary>
public sealed class MailStormTests(DocumentMailHost host) : IClassFixture<DocumentMailHost>
{
    private const int Addresses = 50;
    private const int MostPerHour = 100;
    private const int MostPerRecipient = 2;
    private const int AtOnce = 100;

    /// <summary>So many tries beyond a limit show that it holds; the others wait behind them.</summary>
    private const int Refused = 200;

    private static readonly int Mails = int.Parse(Environment.GetEnvironmentVariable("PORTAL_TEST_MAILS") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    [Trait("Check", "M5")]
    public async Task Thousands_of_reminders_are_queued_once_and_leave_within_the_limits()
    {
        await host.SetAsync((DeliverySettings.MostPerHour, "0"), (DeliverySettings.MostPerRecipient, $"{MostPerRecipient}"));

        var asked = await AskAsync(every: 1);
        (await AskAsync(every: 10)).ShouldBe(asked.Where((_, i) => i % 10 == 0), "the same key is the same mail");
        (asked.Distinct().Count(), await CountAsync(_ => true)).ShouldBe((Mails, Mails));

        await DeliverAsync(MailReason.RecipientLimit);
        await LeftAsync(Addresses * MostPerRecipient);
        (await host.InTenantAsync(MailHost.Acme, s => s.GetRequiredService<PortalDbContext>().Set<MailMessage>().Where(m => m.State == MailState.Sent)
            .GroupBy(m => m.ToKey).Select(g => g.Count()).ToListAsync())).ShouldAllBe(count => count == MostPerRecipient);

        await host.SetAsync((DeliverySettings.MostPerHour, $"{MostPerHour}"), (DeliverySettings.MostPerRecipient, "0"));
        host.Clock.Advance(TimeSpan.FromHours(2));
        await DeliverAsync(MailReason.HourLimit);
        await LeftAsync((Addresses * MostPerRecipient) + MostPerHour);
    }

    /// <summary>Delivers until enough were kept back.</summary>
    private async Task DeliverAsync(MailReason reason)
    {
        using var enough = new CancellationTokenSource();
        var delivering = host.Services.GetRequiredService<OutboxDrain>().RunAsync(enough.Token);
        await Eventually.GetAsync(() => CountAsync(m => m.State == MailState.Deferred && m.Reason == reason), count => count >= Refused, $"{reason}", 120);
        await enough.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(delivering);
    }

    private async Task LeftAsync(int sent)
    {
        (await CountAsync(m => m.State == MailState.Sent)).ShouldBe(sent);
        (await CountAsync(m => (m.State == MailState.Queued || m.State == MailState.Deferred) && m.Tries == 0)).ShouldBe(Mails - sent);
        Directory.GetFiles(host.MailFolder, "*.eml").Length.ShouldBe(sent);
    }

    private async Task<List<Guid>> AskAsync(int every)
    {
        var ids = new List<Guid>(Mails);
        foreach (var numbers in Enumerable.Range(0, Mails).Where(number => number % every == 0).Chunk(AtOnce))
        {
            ids.AddRange(await host.InTenantAsync(MailHost.Acme, async services =>
            {
                var mailer = services.GetRequiredService<IMailer>();
                var queued = new List<Guid>(AtOnce);
                foreach (var number in numbers)
                {
                    var mail = DocumentMailHost.Document($"debtor{number % Addresses}@globex.example") with { IdempotencyKey = $"reminder:{number}" };
                    queued.Add(await mailer.QueueAsync(mail, CancellationToken.None));
                }

                await services.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
                return queued;
            }));
        }

        return ids;
    }

    private Task<int> CountAsync(Expression<Func<MailMessage, bool>> which) =>
        host.InTenantAsync(MailHost.Acme, s => s.GetRequiredService<PortalDbContext>().Set<MailMessage>().CountAsync(which));
}
