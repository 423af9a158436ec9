using System.Net;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Rights;
using CustomerPortal.TestBase.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>What an endpoint demands is enforced, by the session that its path reads and no other.</summary>
public sealed class RightTests(PipelineHost host) : IClassFixture<PipelineHost>
{
    [Theory]
    [InlineData("/api/test/signed-in", 401, 200, 401)]
    [InlineData("/api/test/granted", 401, 200, 401)]
    [InlineData("/api/test/denied", 401, 403, 401)]
    [InlineData("/api/test/who", 200, 200, 200)]
    [InlineData("/api/portal/test/signed-in", 401, 401, 200)]
    [InlineData("/api/portal/test/invoices", 401, 401, 200)]
    [InlineData("/api/portal/test/statements", 401, 401, 404)]
    public async Task Nobody_staff_and_contact_get_what_the_right_says(string path, int nobody, int staff, int contact)
    {
        using var anonymous = host.Browse();
        using var employee = await host.StaffAsync();
        using var person = await host.ContactAsync();

        ((int)(await anonymous.GetAsync(path)).StatusCode).ShouldBe(nobody);
        ((int)(await employee.GetAsync(path)).StatusCode).ShouldBe(staff);
        ((int)(await person.GetAsync(path)).StatusCode).ShouldBe(contact);
    }

    [Theory]
    [InlineData("HEAD", "/api/test/granted")]
    [InlineData("OPTIONS", "/api/test/granted")]
    [InlineData("GET", "/api/test/granted/")]
    [InlineData("GET", "/API/TEST/GRANTED")]
    [InlineData("GET", "/api/test/granted;x")]
    [InlineData("GET", "/api/test%2fgranted")]
    [InlineData("GET", "/api/test/granted.")]
    [InlineData("GET", "//api/test/granted")]
    [InlineData("GET", "/api/portal/../test/granted")]
    public async Task No_way_of_writing_a_request_opens_the_door(string method, string path)
    {
        using var browser = host.Browse();
        browser.Headers["X-HTTP-Method-Override"] = "GET";

        var response = await browser.SendAsync(new HttpMethod(method), path);

        (await response.Content.ReadAsStringAsync()).ShouldNotBe("ok");
        ((int)response.StatusCode).ShouldBeOneOf(401, 404, 405);
    }

    [Fact]
    public async Task A_contact_whose_customer_was_closed_is_out_at_once()
    {
        using var person = await host.ContactAsync();
        host.Accounts.ContactIsActive = false;

        var response = await person.GetAsync("/api/portal/test/signed-in");

        host.Accounts.ContactIsActive = true;
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    [Trait("Check", "Z6")]
    public async Task A_host_with_an_endpoint_without_a_right_does_not_start()
    {
        await using var app = App();
        app.MapGet("/api/forgotten", () => "secret");
        app.MapPost("/api/portal/wrong", () => "x").ForStaff();
        app.MapPut("/api/wrong", () => "x").ForContacts();
        app.MapDelete("/api/twice", () => "x").ForStaff().ForAnybody();

        var refusal = Should.Throw<InvalidOperationException>(() => app.MapHttpApi()).Message;

        refusal.ShouldContain("GET /api/forgotten: no right");
        refusal.ShouldContain("POST /api/portal/wrong: staff never signs in");
        refusal.ShouldContain("PUT /api/wrong: contacts sign in under");
        refusal.ShouldContain("DELETE /api/twice: 2 rights");
    }

    private static WebApplication App()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddSingleton<ICurrentTenant, CurrentTenant>();
        builder.Services.AddHttpApi();
        return builder.Build();
    }
}
