using System.Net;
using CustomerPortal.TestBase;
using CustomerPortal.TestBase.Http;

namespace CustomerPortal.Isolation;

/// <summary>Steps that a document's state does not allow are refused and change nothing (Z9).</summary>
[Collection(FilledTenants.Name)]
public sealed class StateTests(IsolationHost host)
{
    [Fact]
    [Trait("Check", "Z9")]
    public async Task Illegal_steps_are_refused_and_change_nothing()
    {
        var world = host.A.First;
        var invoice = await (await host.A.Admin.GetAsync($"/api/billing/invoices/{world["invoice"]}")).JsonAsync(HttpStatusCode.OK);
        var payment = await (await host.A.Admin.GetAsync($"/api/billing/payments/{world["payment"]}")).JsonAsync(HttpStatusCode.OK);
        var voiding = new { reason = "Typed twice", version = payment.GetProperty("version").GetInt32() };
        (await host.A.Admin.PostAsync($"/api/billing/payments/{world["payment"]}/void", voiding)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.DeliveredAsync(host.A.Tenant.Id);
        var before = await TenantRows.OfAsync(host, host.A.Tenant.Id);

        var edited = new
        {
            customerId = world["customer"],
            version = invoice.GetProperty("version").GetInt32(),
            lines = new[] { new { description = "More", quantity = 1m, unitPrice = 1m } },
        };
        foreach (var (what, answer) in new[]
        {
            ("edit an issued invoice", await host.A.Admin.SendAsync(HttpMethod.Put, $"/api/billing/invoices/{world["invoice"]}", edited)),
            ("issue it again", await host.A.Admin.PostAsync($"/api/billing/invoices/{world["invoice"]}/issue")),
            ("delete what has a number", await host.A.Admin.SendAsync(HttpMethod.Delete, $"/api/billing/invoices/{world["invoice"]}?version={edited.version}")),
            ("send a draft", await host.A.Admin.PostAsync($"/api/billing/invoices/{world["draft"]}/send", new { })),
            ("void what is void", await host.A.Admin.PostAsync($"/api/billing/payments/{world["payment"]}/void", voiding with { version = voiding.version + 1 })),
            ("activate what is active", await host.A.Admin.PostAsync($"/api/customers/{world["customer"]}/activate")),
        })
        {
            ((int)answer.StatusCode).ShouldBe(409, $"{what}: {await answer.Content.ReadAsStringAsync()}");
        }

        TenantRows.Differences(before, await TenantRows.OfAsync(host, host.A.Tenant.Id)).ShouldBeEmpty();
    }
}
