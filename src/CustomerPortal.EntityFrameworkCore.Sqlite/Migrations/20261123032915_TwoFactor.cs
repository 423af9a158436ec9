using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CustomerPortal.Migrations
{
    /// <inheritdoc />
    public partial class TwoFactor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "RequiresTwoFactor",
                table: "PlatformStaffRoles",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "PlatformContactAuthenticators",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Secret = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LastStep = table.Column<long>(type: "INTEGER", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedUntil = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformContactAuthenticators", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_PlatformContactAuthenticators_PlatformContactLogins_AccountId",
                        column: x => x.AccountId,
                        principalTable: "PlatformContactLogins",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlatformContactRecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformContactRecoveryCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlatformContactRecoveryCodes_PlatformContactLogins_AccountId",
                        column: x => x.AccountId,
                        principalTable: "PlatformContactLogins",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlatformStaffAuthenticators",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Secret = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LastStep = table.Column<long>(type: "INTEGER", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedUntil = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformStaffAuthenticators", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_PlatformStaffAuthenticators_PlatformStaffUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "PlatformStaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlatformStaffRecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TenantId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformStaffRecoveryCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlatformStaffRecoveryCodes_PlatformStaffUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "PlatformStaffUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformContactRecoveryCodes_AccountId",
                table: "PlatformContactRecoveryCodes",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformContactRecoveryCodes_TenantId_AccountId_Hash",
                table: "PlatformContactRecoveryCodes",
                columns: new[] { "TenantId", "AccountId", "Hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlatformStaffRecoveryCodes_AccountId",
                table: "PlatformStaffRecoveryCodes",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformStaffRecoveryCodes_TenantId_AccountId_Hash",
                table: "PlatformStaffRecoveryCodes",
                columns: new[] { "TenantId", "AccountId", "Hash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlatformContactAuthenticators");

            migrationBuilder.DropTable(
                name: "PlatformContactRecoveryCodes");

            migrationBuilder.DropTable(
                name: "PlatformStaffAuthenticators");

            migrationBuilder.DropTable(
                name: "PlatformStaffRecoveryCodes");

            migrationBuilder.DropColumn(
                name: "RequiresTwoFactor",
                table: "PlatformStaffRoles");
        }
    }
}
