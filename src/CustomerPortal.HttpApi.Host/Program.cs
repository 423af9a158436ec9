using CustomerPortal;
using CustomerPortal.Platform.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddApplication();
builder.Services.AddEntityFramework();
builder.Services.AddInfrastructure(builder.Configuration);
builder.Services.AddHttpApi();
builder.Services.AddDatabase(builder.Configuration, new SqliteEngine(), new PostgreSqlEngine());

var app = builder.Build();
app.UseHttpApi();
app.MapHttpApi();
await app.Services.GetRequiredService<IDatabaseSetup>().PrepareAsync(CancellationToken.None);
await app.RunAsync();

/// <summary>Entry point; named so that tests can start the real host.</summary>
public sealed partial class Program;
